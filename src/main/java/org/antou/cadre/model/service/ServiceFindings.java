package org.antou.cadre.model.service;

import java.time.LocalDate;
import java.util.Optional;
import org.antou.register.Finding;
import org.antou.register.RecordRef;

/** 服务年限体检: who left before it was served, and how it stands with making it good. */
public final class ServiceFindings {

    private ServiceFindings() {}

    /** @param service as reckoned for the day */
    public static Optional<Finding> of(GrassrootsService service) {
        String due = service.planDue().map(LocalDate::toString).orElse("");
        return switch (service.reckoning().standing()) {
            case OWED -> finding(service, "service.unplanned", "没有补足计划。", "请研究补足办法,把计划和日期填在“服务年限”里。");
            case PLAN_LATE -> finding(service, "service.overdue", "计划 " + due + " 补足,已经过期。", "请核对补服务的情况,改计划日期的写明原因。");
            case ENOUGH -> finding(service, "service.unconfirmed", "天数已经补够。", "请核对后填“确认补足日期”。");
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> finding(GrassrootsService service, String rule, String state, String advice) {
        return Optional.of(new Finding(
                rule,
                Optional.of(new RecordRef(GrassrootsService.REGISTER, service.id())),
                "",
                service.label() + ":" + told(service) + "。" + state,
                service.kind().map(ServiceKind::basis).orElse("") + ";应补按天数算为产品规则(《通报》第38项)",
                advice));
    }

    private static String told(GrassrootsService service) {
        ServiceReckoning sum = service.reckoning();
        return "应服务 " + sum.required() + " 天,到调离日 "
                + service.leftOn().map(LocalDate::toString).orElse("") + " 实际 " + sum.served() + " 天,应补 "
                + (sum.required() - sum.served()) + " 天";
    }
}
