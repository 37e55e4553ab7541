package org.antou.ledger.view.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.model.NoticeOrder;
import org.antou.problem.Problem;
import org.antou.register.view.Workplace;

/** The prose of a notice that a clerk wrote, kept for the next time; title, opening and date follow the ledger anew. */
record NoticeMemory(Workplace work, UUID inspection) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private String place() {
        return "notice." + inspection;
    }

    /** The proposal with the prose of the last time. */
    NoticeOrder recall(NoticeOrder proposal) {
        Optional<ObjectNode> kept =
                work.preferences().get(work.session(), place()).flatMap(NoticeMemory::parse);
        return new NoticeOrder(
                proposal.title(),
                proposal.preamble(),
                kept.map(json -> lines(json, "before")).orElse(proposal.before()),
                kept.map(json -> lines(json, "after")).orElse(proposal.after()),
                kept.map(json -> json.path("signer").asText())
                        .filter(s -> !s.isBlank())
                        .orElse(proposal.signer()),
                proposal.date());
    }

    void keep(NoticeOrder order) {
        ObjectNode json = JSON.createObjectNode();
        json.put("before", String.join("\n", order.before()))
                .put("after", String.join("\n", order.after()))
                .put("signer", order.signer());
        work.preferences().put(work.session(), place(), json.toString());
    }

    private static List<String> lines(ObjectNode json, String field) {
        return json.path(field).asText().lines().toList();
    }

    private static Optional<ObjectNode> parse(String text) {
        try {
            return Optional.of((ObjectNode) JSON.readTree(text));
        } catch (JsonProcessingException | ClassCastException e) {
            throw new Problem.Bug("kept notice text", e);
        }
    }
}
