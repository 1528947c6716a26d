package org.thuky.paper.file;

import java.text.Normalizer;

/** What a file may be called on every computer: no accents, whole words, not too long for a deep folder on Windows. */
public final class FileName {

    private FileName() {}

    public static String of(String title, int longest) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= longest ? plain : plain.substring(0, Math.max(plain.lastIndexOf('-', longest), 1));
    }
}
