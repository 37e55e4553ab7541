package org.antou.cadre.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.register.RecordRef;

/** What is found about the course of checks on a day: steps and checks whose deadline is over. */
public final class CheckFindings {

    private static final String RULE = "产品规则(核查期限由本单位定)";

    private CheckFindings() {}

    public static List<Finding> of(List<FileCheck> checks, List<CheckStep> steps, LocalDate on) {
        Map<UUID, FileCheck> byId = checks.stream().collect(Collectors.toMap(FileCheck::id, Function.identity()));
        List<Finding> found = new ArrayList<>();
        for (FileCheck check : checks) {
            late(check, on).ifPresent(found::add);
        }
        for (CheckStep step : steps) {
            if (CheckRules.isOverdue(step, on)) {
                step.check()
                        .map(Named::id)
                        .map(byId::get)
                        .filter(check -> !check.status().isSettled())
                        .ifPresent(check -> found.add(late(check, step, on)));
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Finding> late(FileCheck check, LocalDate on) {
        return check.deadline()
                .filter(day -> !check.status().isSettled() && on.isAfter(day))
                .map(day -> finding(
                        "cadre.overdue",
                        check,
                        "",
                        check.personName() + "的档案核查应在 " + day + " 前办结,已过 " + ChronoUnit.DAYS.between(day, on)
                                + " 天,现在是“" + check.status().title() + "”。",
                        "请核对核查进展:能认定的提交认定,不能的改核查期限并写明原因。"));
    }

    private static Finding late(FileCheck check, CheckStep step, LocalDate on) {
        LocalDate day = step.deadline().orElseThrow();
        String what = step.kind().map(StepKind::title).orElse("")
                + (step.subject().isEmpty() ? "" : "“" + step.subject() + "”");
        return finding(
                "cadre.step.overdue",
                check,
                step.id().toString(),
                check.personName() + "档案核查的" + what + "应在 " + day + " 前完成,已过 " + ChronoUnit.DAYS.between(day, on)
                        + " 天。",
                "请催办;已完成的请在核查表的步骤里填完成日期和结果。");
    }

    private static Finding finding(String rule, FileCheck check, String discriminator, String message, String advice) {
        return new Finding(
                rule, Optional.of(new RecordRef(FileCheck.REGISTER, check.id())), discriminator, message, RULE, advice);
    }
}
