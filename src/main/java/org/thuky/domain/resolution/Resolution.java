package org.thuky.domain.resolution;

import java.util.List;

/**
 * Nghị quyết: what the congress decides, as the secretariat has drafted it so far.
 *
 * @param assessment đánh giá nhiệm kỳ qua
 * @param directions phương hướng, mục tiêu
 * @param targets chỉ tiêu, one sentence each
 * @param tasks nhiệm vụ, giải pháp, one sentence each
 */
public record Resolution(String assessment, String directions, List<String> targets, List<String> tasks) {

    public static final Resolution BLANK = new Resolution("", "", List.of(), List.of());

    public Resolution {
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
    }
}
