package org.antou.attachment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.antou.attachment.store.Vault;
import org.antou.attachment.store.VaultKeys;
import org.antou.register.Finding;

/** Whether the content of every attachment is there and as it was attached. */
record ContentCheck(Vault vault) {

    static final String RULE = "attachment.damaged";
    private static final String BASIS = "产品规则";
    private static final String ADVICE = "请从最近一次备份里找回;原件还在的,也可以移除后重新附上。";

    /** By presence and size alone. */
    List<Finding> quick(List<Attachment> attachments) {
        return of(attachments, this::bySize);
    }

    /** By decrypting every content. */
    List<Finding> thorough(VaultKeys keys, List<Attachment> attachments) {
        return of(attachments, a -> {
            Optional<String> wrong = bySize(a);
            return wrong.isPresent() || vault.sound(keys, a.content().name()) ? wrong : Optional.of("已损坏");
        });
    }

    private Optional<String> bySize(Attachment attachment) {
        OptionalLong size = vault.size(attachment.content().name());
        if (size.isEmpty()) {
            return Optional.of("不见了");
        }
        return size.getAsLong() == attachment.content().sealed() ? Optional.empty() : Optional.of("已损坏");
    }

    private static List<Finding> of(List<Attachment> attachments, Function<Attachment, Optional<String>> check) {
        Map<String, Optional<String>> seen = new HashMap<>();
        return attachments.stream()
                .flatMap(
                        a -> seen
                                .computeIfAbsent(a.content().name(), name -> check.apply(a))
                                .map(wrong -> finding(a, wrong))
                                .stream())
                .toList();
    }

    private static Finding finding(Attachment attachment, String wrong) {
        return new Finding(
                RULE,
                Optional.of(attachment.owner()),
                attachment.id().toString(),
                "附件“" + attachment.name() + "”的内容" + wrong + "。",
                BASIS,
                ADVICE);
    }
}
