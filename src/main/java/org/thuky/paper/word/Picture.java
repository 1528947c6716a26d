package org.thuky.paper.word;

import com.google.zxing.common.BitMatrix;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private static final int BLACK = 0;
    private static final int WHITE = 0xFFFFFF;
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

    public static Picture code(BitMatrix modules, double side, String words) {
        int size = (modules.getWidth() + 2 * QUIET) * PIXELS;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.setRGB(x, y, black(modules, x / PIXELS - QUIET, y / PIXELS - QUIET) ? BLACK : WHITE);
            }
        }
        return new Picture(png(image), side, side, words);
    }

    private static boolean black(BitMatrix modules, int x, int y) {
        return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y);
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
