package org.thuky.domain.election;

import org.thuky.domain.Sentence;

/** Vì sao một chỗ đã có người trúng cử lại khuyết. */
public enum VacancyCause {
    /** Xin rút: the elected person declines. */
    DECLINED,
    /** Không đủ tiêu chuẩn: found out after the announcement. */
    INELIGIBLE,
    /** Không đi dự được: a delegate who cannot go, before or after the meeting is closed. */
    ABSENT;

    public Sentence title() {
        return switch (this) {
            case DECLINED -> Sentence.of("election.vacancy.declined");
            case INELIGIBLE -> Sentence.of("election.vacancy.ineligible");
            case ABSENT -> Sentence.of("election.vacancy.absent");
        };
    }
}
