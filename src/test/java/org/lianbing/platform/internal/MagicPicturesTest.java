package org.lianbing.platform.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.lianbing.platform.BadInput;

class MagicPicturesTest {
    private final MagicPictures pictures = new MagicPictures();

    @Test
    void pictures_are_known_by_their_bytes() throws IOException {
        assertThat(pictures.check(picture("png"), "file")).isEqualTo("image/png");
        assertThat(pictures.check(picture("jpg"), "file")).isEqualTo("image/jpeg");
        assertThat(pictures.check(picture("gif"), "file")).isEqualTo("image/gif");
        // a 1 × 1 lossless WebP
        byte[] webp = HexFormat.of().parseHex("524946461a000000574542505650384c0d0000002f00000010071011118888fe0700");
        assertThat(pictures.check(webp, "file")).isEqualTo("image/webp");
    }

    @Test
    void svg_and_other_files_are_refused() {
        refused("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(UTF_8), "platform.not-a-picture");
        refused(new byte[0], "platform.not-a-picture");
        refused("GIF89a".getBytes(UTF_8), "platform.not-a-picture");
        refused("BM............".getBytes(UTF_8), "platform.not-a-picture");
    }

    @Test
    void cut_off_pictures_are_refused() throws IOException {
        refused(Arrays.copyOf(picture("png"), 18), "platform.not-a-picture");
        refused(Arrays.copyOf(picture("jpg"), 20), "platform.not-a-picture");
    }

    @Test
    void picture_that_claims_a_monstrous_size_is_refused() throws IOException {
        byte[] png = picture("png");
        png[16] = 0;
        png[17] = 0;
        png[18] = (byte) 0xFF;
        refused(png, "platform.picture-too-large");
        png[16] = (byte) 0xFF;
        refused(png, "platform.not-a-picture");
        byte[] gif = picture("gif");
        gif[7] = (byte) 0xFF;
        refused(gif, "platform.picture-too-large");
    }

    @Test
    void picture_of_more_than_two_mebibytes_is_refused() {
        refused(new byte[2 * 1024 * 1024 + 1], "platform.file-too-large");
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> pictures.check(bytes, "picture")).isInstanceOfSatisfying(BadInput.class, told -> {
            assertThat(told.code()).isEqualTo(code);
            assertThat(told.facts()).containsEntry("field", "picture");
        });
    }
}
