package org.thuky.paper;

/** Cách ghi phiếu: how a voter says no. */
public enum MarkingStyle {
    /** Gạch tên: a line through the names that are not chosen. */
    STRIKE_OUT("S"),
    /** Đánh dấu vào cột Đồng ý hoặc Không đồng ý. */
    AGREE_DISAGREE("T");

    private final String code;

    MarkingStyle(String code) {
        this.code = code;
    }

    /** One letter, for the QR code of a ballot. */
    String code() {
        return code;
    }
}
