package org.thuky.domain.resolution;

import java.util.List;

/**
 * Nghị quyết: what the congress decides, as the secretariat has drafted it so far, and what it judges of the past term. At
 * a mid-term review the targets are those of the congress, with what was achieved.
 *
 * @param grounds căn cứ of this meeting besides those of the rule set: plans and guidelines of the upper union
 * @param assessment đánh giá nhiệm kỳ qua
 * @param figures số liệu của nhiệm kỳ qua
 * @param limits hạn chế, one sentence each
 * @param lessons nguyên nhân, bài học kinh nghiệm, one sentence each
 * @param directions phương hướng, mục tiêu
 * @param targets chỉ tiêu
 * @param tasks nhiệm vụ, giải pháp
 */
public record Resolution(
        List<String> grounds,
        String assessment,
        List<TermFigure> figures,
        List<String> limits,
        List<String> lessons,
        String directions,
        List<Target> targets,
        List<Task> tasks) {

    public static final Resolution BLANK =
            new Resolution(List.of(), "", List.of(), List.of(), List.of(), "", List.of(), List.of());

    public Resolution {
        grounds = List.copyOf(grounds);
        figures = List.copyOf(figures);
        limits = List.copyOf(limits);
        lessons = List.copyOf(lessons);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
    }
}
