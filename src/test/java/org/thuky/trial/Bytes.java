package org.thuky.trial;

import java.util.Arrays;
import java.util.Random;

/** What happens to files on their way: flipped bits, lost and doubled blocks, and lengths that say something else. */
final class Bytes {

    private static final int[] LENGTHS = {
        0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xffff, 0x7fff, 0x10000, 0x00ffffff, 0x7ffffff0
    };

    private Bytes() {}

    static byte[] mutated(byte[] seed, Random chance) {
        var bytes = seed.clone();
        for (int times = 1 + chance.nextInt(3); times > 0 && bytes.length > 8; times--) {
            bytes = once(bytes, chance);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random chance) {
        int at = chance.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + chance.nextInt(chance.nextBoolean() ? 16 : 2048));
        switch (chance.nextInt(9)) {
            case 0 -> bytes[at] ^= (byte) (1 << chance.nextInt(8));
            case 1 -> bytes[at] = (byte) chance.nextInt(256);
            case 2 -> Arrays.fill(bytes, at, at + length, (byte) 0);
            case 3 -> {
                var noise = new byte[length];
                chance.nextBytes(noise);
                System.arraycopy(noise, 0, bytes, at, length);
            }
            case 4 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 5 -> {
                return joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            }
            case 6 -> {
                return joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            }
            case 7 -> {
                int to = chance.nextInt(bytes.length - length + 1);
                System.arraycopy(bytes, at, bytes, to, length);
            }
            default -> number(bytes, at, LENGTHS[chance.nextInt(LENGTHS.length)], chance.nextBoolean());
        }
        return bytes;
    }

    private static void number(byte[] bytes, int at, int number, boolean wide) {
        for (int i = 0; i < (wide ? 4 : 2) && at + i < bytes.length; i++) {
            bytes[at + i] = (byte) (number >>> 8 * i);
        }
    }

    static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
