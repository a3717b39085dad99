package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The media of questions that stand in the database. */
@Singleton
final class StoredMedia implements ExportMedia {
    private static final Pattern ADDRESS = Pattern.compile("(?:pic|audio):([0-9a-f]{8,64})");
    private static final Map<String, String> EXTENSIONS = Map.of(
            "image/svg+xml", "svg",
            "image/png", "png",
            "image/jpeg", "jpg",
            "image/gif", "gif",
            "image/webp", "webp",
            "audio/mpeg", "mp3",
            "audio/mp4", "m4a",
            "audio/aac", "aac",
            "audio/ogg", "ogg",
            "audio/wav", "wav");

    private final QuestionMedia media;

    StoredMedia(QuestionMedia media) {
        this.media = media;
    }

    @Override
    public Optional<MediaFile> find(String address) {
        Matcher stored = ADDRESS.matcher(address);
        return stored.matches()
                ? media.find(stored.group(1))
                        .map(file -> new MediaFile(
                                stored.group(1) + "." + EXTENSIONS.getOrDefault(file.mediaType(), "bin"),
                                file.mediaType(),
                                file.bytes()))
                : Optional.empty();
    }
}
