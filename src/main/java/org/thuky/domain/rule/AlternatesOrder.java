package org.thuky.domain.rule;

/** Thứ tự gọi đại biểu dự khuyết in for delegates who do not come. */
public enum AlternatesOrder {
    /** Cùng tổ công đoàn trước: the next of the delegate's own group, or of all when it has none. */
    OWN_GROUP_FIRST,
    /** Theo danh sách: the next of the list, whatever the group. */
    LISTED,
    /** Cấp triệu tập quyết định: anybody of them, whom the convening union has named. */
    CONVENER_DECIDES
}
