package org.thuky.domain.resolution;

import org.thuky.domain.Sentence;

/** Mức chính xác: what people say around a number, and so what it claims. */
public enum Precision {
    /** 44. */
    EXACT("resolution.said.exact"),
    /** Trên 44. */
    OVER("resolution.said.over"),
    /** Gần 27 triệu. */
    NEARLY("resolution.said.nearly"),
    /** Khoảng 30. */
    ABOUT("resolution.said.about"),
    /** 02 tập thể trở lên. */
    OR_MORE("resolution.said.or-more"),
    /** Ít nhất 01. */
    AT_LEAST("resolution.said.at-least"),
    /** Không quá 5. */
    AT_MOST("resolution.said.at-most"),
    /** Dưới 2%. */
    UNDER("resolution.said.under");

    private final String words;

    Precision(String words) {
        this.words = words;
    }

    /** @param figure the number as it is written, with its unit where one is told */
    public Sentence words(Object figure) {
        return Sentence.of(words, figure);
    }
}
