package org.antou.register.visits;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/** Visits that nobody paid: made up, the same every time. */
public final class SampleVisits {

    private static final List<String> SURNAMES = List.of("张", "王", "李", "赵", "单", "查", "曾", "欧阳", "吕", "陈");
    private static final List<String> GIVEN = List.of("建国", "秀兰", "志强", "晓梅", "海", "丽", "长生", "玉珍");
    private static final List<String> SECTIONS = List.of("办公室", "组织人事科", "审批一科", "审批二科", "政策法规科");
    private static final List<String> MATTERS = List.of(
            "咨询营业执照变更需要的材料,窗口工作人员一次性告知,来访人表示满意。",
            "反映办件时间超过承诺时限,要求说明原因;已转审批二科核查,五个工作日内答复。",
            "送交巡察整改佐证材料,材料不全,约定补齐后再来。",
            "协商机关党委换届选举的场地和时间安排。");

    private SampleVisits() {}

    public static List<Visit> some(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(SampleVisits::visit).toList();
    }

    public static Visit visit(int number) {
        return new Visit(
                id("visit" + number),
                0,
                number,
                name(number),
                Optional.of(LocalDate.of(2021, 1, 4).plusDays(number % 700)),
                Optional.of(Purpose.values()[number % 3]),
                Optional.of(person(number * 7)),
                Optional.of(section(number)),
                number % 4 == 0 ? List.of(section(number + 1), section(number + 2)) : List.of(),
                MATTERS.get(number % 4),
                number % 2 == 0 ? Optional.of(new PartialDate(2021, 1 + number % 12, 0)) : Optional.empty(),
                number % 3 == 0,
                "1390000" + "%04d".formatted(number % 10_000));
    }

    public static List<Named> persons() {
        return IntStream.range(0, 80).mapToObj(SampleVisits::person).distinct().toList();
    }

    public static List<Named> sections() {
        return IntStream.range(0, 5).mapToObj(SampleVisits::section).toList();
    }

    private static Named person(int i) {
        String name = name(i);
        return new Named(id(name), name);
    }

    private static Named section(int i) {
        String name = SECTIONS.get(i % 5);
        return new Named(id(name), name);
    }

    private static String name(int i) {
        return SURNAMES.get(i % 10) + GIVEN.get(i / 10 % 8);
    }

    private static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
