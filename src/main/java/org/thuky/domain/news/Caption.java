package org.thuky.domain.news;

import org.thuky.domain.Refusal;

/**
 * Chú thích ảnh: who is seen, doing what.
 *
 * @param who may be empty: "Toàn cảnh Đại hội"
 * @param what "tặng hoa chúc mừng Đại hội"
 */
public record Caption(String who, String what) {

    /** @throws Refusal when it tells nothing */
    public Caption {
        who = who.strip();
        what = what.strip();
        if (what.isEmpty()) {
            throw Refusal.of("news.refusal.caption");
        }
    }
}
