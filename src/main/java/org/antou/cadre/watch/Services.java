package org.antou.cadre.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.antou.cadre.model.service.GrassrootsService;
import org.antou.cadre.model.service.ServiceFindings;
import org.antou.cadre.model.service.ServiceKind;
import org.antou.cadre.model.service.ServiceRules;
import org.antou.cadre.model.service.ServiceTerms;
import org.antou.register.Finding;
import org.antou.register.Violation;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.store.Ids;

/** 服务年限: how long who has to serve, what is owed, and the plan to make it good. */
public final class Services extends Watched<GrassrootsService> {

    private static final Map<ServiceKind, ParameterKey> KEYS = Map.of(
            ServiceKind.RECRUIT, ParameterKey.SERVICE_RECRUIT_YEARS,
            ServiceKind.TOWNSHIP, ParameterKey.SERVICE_TOWNSHIP_YEARS,
            ServiceKind.PREFERENTIAL, ParameterKey.SERVICE_PREFERENTIAL_YEARS,
            ServiceKind.GRASSROOTS, ParameterKey.SERVICE_GRASSROOTS_YEARS);

    Services(Ground ground) {
        super(ground, "服务年限", WatchRows.services());
    }

    private ServiceTerms terms(LocalDate day) {
        Parameters set = ground().parameters();
        return new ServiceTerms(KEYS.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> set.number(entry.getValue(), day))));
    }

    @Override
    List<GrassrootsService> reckoned(List<GrassrootsService> read, LocalDate on) {
        ByDay<ServiceTerms> terms = new ByDay<>(ground().parameters(), List.copyOf(KEYS.values()), this::terms);
        return read.stream()
                .map(service -> ServiceRules.reckoned(
                        service, terms.on(service.beganOn().orElse(on)), on))
                .toList();
    }

    @Override
    public List<Violation> violations(GrassrootsService service) {
        return ServiceRules.violations(service, today());
    }

    public GrassrootsService blank() {
        return GrassrootsService.blank(Ids.next(), 0);
    }

    /** What the rules find on a day. */
    List<Finding> findings(LocalDate on) {
        return all(on).stream()
                .flatMap(service -> ServiceFindings.of(service).stream())
                .toList();
    }
}
