package org.thuky.domain.rule;

import java.util.Objects;

/**
 * Giá trị theo quy định: a value of a rule set together with where it comes from, so that every decision can cite its
 * clause and nobody takes an unverified default for the law.
 *
 * @param source the document, or what the default rests on
 * @param clause where in the document; "" when there is no clause to cite
 * @param verified whether the value was read in the document's own words
 */
public record Ruled<T>(T value, String source, String clause, boolean verified) {

    public Ruled {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(clause, "clause");
    }

    /** As reasons cite it: "khoản 3 Điều 10 Điều lệ Công đoàn Việt Nam khóa XII". */
    public String citation() {
        return clause.isEmpty() ? source : clause + " " + source;
    }
}
