package org.lianbing.prize.internal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.util.Map;

/** The address in a pickup QR code, and its picture: any phone's scanner opens it. */
@Singleton
class PickupLinks {
    private static final int QUIET_MODULES = 2;

    private final PrizeSettings settings;
    private final HttpHostResolver host;

    PickupLinks(PrizeSettings settings, HttpHostResolver host) {
        this.settings = settings;
        this.host = host;
    }

    /** Without a configured address, the host that the owner herself used: a forged one would harm only her. */
    String url(HttpRequest<?> request, String token) {
        String address = settings.address();
        return (address == null || address.isBlank() ? host.resolve(request) : address) + "/k/" + token;
    }

    /** Scalable, so that it is sharp on every screen; modules are one path. */
    String svg(String url) {
        BitMatrix modules;
        try {
            modules = new QRCodeWriter()
                    .encode(
                            url,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_MODULES));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code for an address of " + url.length() + " characters", tooLong);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + modules.getWidth() + " "
                + modules.getHeight() + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\""
                + " fill=\"#fff\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }
}
