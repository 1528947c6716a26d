package org.thuky.domain.rule;

/** Cách chọn đại biểu dự khuyết (Hướng dẫn 238/HD-TLĐ, mục 8.15). */
public enum AlternatesRule {
    /** Bầu riêng, once all official places are filled. */
    OWN_BALLOT,
    /** Lấy những người quá mức có số phiếu cao liền kề người trúng cử cuối cùng. */
    NEXT_HIGHEST,
    /** One or the other, as the congress decides. */
    CONGRESS_DECIDES
}
