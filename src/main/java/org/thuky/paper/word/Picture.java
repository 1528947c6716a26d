package org.thuky.paper.word;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.thuky.domain.Share;

/**
 * Hình trong văn kiện: drawn in whole squares, so that it is sharp in whatever size it is printed.
 *
 * @param width in millimetres
 * @param height in millimetres
 * @param words what it shows, for those who cannot see it
 */
public record Picture(byte[] png, double width, double height, String words) {

    private static final int BAR = 0x4A6A8C;
    private static final double BAR_HEIGHT = 3;
    /** Blank around a code, without which readers do not see where it begins. */
    private static final int QUIET = 2;
    /** Of each module, against programs that blur what they enlarge. */
    private static final int PIXELS = 6;

    /** @param whole how long it is for everybody, in millimetres */
    public static Picture bar(Share share, double whole, String words) {
        var square = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        square.setRGB(0, 0, 2, 2, new int[] {BAR, BAR, BAR, BAR}, 0, 2);
        return new Picture(png(square), whole * share.part() / share.whole(), BAR_HEIGHT, words);
    }

    /**
     * A QR code, black squares on white.
     *
     * @param text what a reader gets to see
     */
    public static Picture code(String text, double side, String words) {
        var modules = modules(text);
        int size = (modules.getWidth() + 2 * QUIET) * PIXELS;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size, size);
        pen.setColor(Color.BLACK);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    pen.fillRect((x + QUIET) * PIXELS, (y + QUIET) * PIXELS, PIXELS, PIXELS);
                }
            }
        }
        pen.dispose();
        return new Picture(png(image), side, side, words);
    }

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    0));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
