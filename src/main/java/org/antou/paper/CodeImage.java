package org.antou.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.antou.problem.Problem;

/** A QR code (ISO/IEC 18004) as a picture for a page: sharp at any size, readable where a label is scratched. */
final class CodeImage {

    /** Dots for each module: enough for a printer of 600 dpi on 2 cm. */
    private static final int DOTS = 12;

    private static final int QUIET_MODULES = 4;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private CodeImage() {}

    /** The address of the picture, with the picture in it. */
    static String address(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(matrix(text)), "png", out);
        } catch (IOException e) {
            throw new Problem.Bug("二维码没有画成", e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET_MODULES,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q));
        } catch (WriterException e) {
            throw new Problem.Bug("二维码没有画成", e);
        }
    }

    private static BufferedImage image(BitMatrix matrix) {
        int size = matrix.getWidth() * DOTS;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.setRGB(x, y, matrix.get(x / DOTS, y / DOTS) ? BLACK : WHITE);
            }
        }
        return image;
    }
}
