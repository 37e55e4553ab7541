package org.antou.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.antou.ledger.model.Course;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Outcome;
import org.antou.ledger.model.Status;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/** Issues as long as those of a real notice (about 80 characters, answers about 200), the same every time. */
final class BenchIssues {

    private static final List<String> PHRASES = List.of(
            "党组理论学习中心组学习不够深入,",
            "会议纪要不规范,",
            "组织生活会流于形式,",
            "落实全面从严治党主体责任有差距,",
            "台账材料不全,",
            "意识形态工作责任制落实不到位,",
            "选人用人程序不严谨,",
            "已召开专题会议研究部署,",
            "制定整改方案并明确责任人,",
            "建立长效机制,",
            "对相关人员进行谈话提醒,",
            "完善了管理办法,",
            "窗口服务效率有待提高,",
            "整改完成情况已向机关党委报告,",
            "逐项对照检查,");
    private static final List<String> SECTIONS = List.of("办公室", "组织人事科", "审批一科", "审批二科", "政策法规科", "督查科");
    private static final List<String> NAMES = List.of("单海", "查丽", "曾玉珍", "欧阳长生", "王建国", "李秀兰", "赵志强", "吕晓梅");

    private BenchIssues() {}

    static List<Issue> some(int count) {
        Random random = new Random(40);
        return IntStream.rangeClosed(1, count).mapToObj(i -> issue(i, random)).toList();
    }

    private static Issue issue(int number, Random random) {
        return new Issue(
                id(random),
                1,
                named("十二届市委第八轮巡察"),
                named("第" + (1 + number % 4) + "方面"),
                number,
                "第" + number + "项:" + text(random, 5),
                "",
                "",
                List.of(),
                "",
                Optional.of(named(NAMES.get(random.nextInt(NAMES.size())))),
                Optional.of(named(SECTIONS.get(random.nextInt(SECTIONS.size())))),
                List.of(),
                Optional.of(named(NAMES.get(random.nextInt(NAMES.size())))),
                Optional.empty(),
                Optional.of(new PartialDate(2021, 1 + random.nextInt(12), 0)),
                text(random, 14),
                Status.values()[random.nextInt(Status.values().length)],
                "",
                List.of(),
                Issue.IMPORTED,
                "",
                Outcome.NONE,
                Course.NONE);
    }

    private static String text(Random random, int phrases) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < phrases; i++) {
            text.append(PHRASES.get(random.nextInt(PHRASES.size())));
        }
        return text.toString();
    }

    private static Named named(String name) {
        return new Named(new UUID(0, name.hashCode()), name);
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
