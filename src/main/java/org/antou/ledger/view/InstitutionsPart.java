package org.antou.ledger.view;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.antou.ledger.model.Institution;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.NoticeItem.NamedDocument.Kind;

/** The office's own documents that an issue led to (建章立制), in its form. */
final class InstitutionsPart extends LinesPart<Institution> {

    InstitutionsPart(Supplier<UUID> ids) {
        super(
                "添加一个制度文件",
                () -> new Institution(ids.get(), "", Kind.NEW),
                new Text<>(Institution::id, Institution::line, Institution::parse));
    }

    @Override
    public String key() {
        return "part.institutions";
    }

    @Override
    public String title() {
        return "建章立制";
    }

    @Override
    Line<Institution> line(Institution institution, Runnable edited) {
        return new InstitutionLine(institution, edited);
    }

    @Override
    List<Institution> of(Issue issue) {
        return issue.institutions();
    }

    @Override
    boolean blank(Institution institution) {
        return institution.title().isBlank();
    }

    @Override
    public Issue apply(Issue issue) {
        return issue.withParts(issue.aspect(), issue.measures(), values());
    }
}
