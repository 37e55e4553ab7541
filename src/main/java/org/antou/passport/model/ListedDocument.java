package org.antou.passport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.register.Named;
import org.antou.text.IdNumber;
import org.antou.text.PartialDate;

/**
 * 名单行: what the exit and entry authorities say that somebody holds; without kind and number it says that a person holds
 * nothing.
 *
 * @param idNumber 身份证号 with 18 characters; empty where the list has none
 * @param status   the list's own word on validity (有效、已注销…); may be empty
 * @param person   whom somebody said the row is about; empty where the comparison finds it
 * @param source   name of the file it came in with
 */
public record ListedDocument(
        UUID id,
        long version,
        String name,
        String idNumber,
        Optional<PartialDate> birth,
        Optional<DocumentKind> kind,
        String number,
        String authority,
        Optional<LocalDate> issued,
        Optional<LocalDate> expires,
        String status,
        Optional<Named> person,
        String source,
        String note) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "listed";

    private static final List<String> OVER = List.of("注销", "作废", "失效", "过期", "遗失", "丢失", "挂失", "宣布", "吊销", "收缴");

    /** Whether it speaks of a document, and not only of a person who has none. */
    public boolean hasDocument() {
        return kind.isPresent() || !number.isEmpty();
    }

    /** Why the document is no longer good on a day, as the list has it; empty where it is good. */
    public Optional<String> over(LocalDate on) {
        if (OVER.stream().anyMatch(status::contains)) {
            return Optional.of(status);
        }
        return expires.filter(last -> last.isBefore(on)).map(last -> "有效期到 " + last);
    }

    /** The birth date that it gives, by itself or through the identity number. */
    public Optional<PartialDate> born() {
        return Stream.of(IdNumber.of(idNumber).map(number -> PartialDate.of(number.birth())), birth)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** For example 林知远 普通护照(尾号 5678). */
    public String label() {
        String document = kind.map(DocumentKind::title).orElse(number.isEmpty() ? "没有证件" : "证件");
        return name + " " + document + (number.isEmpty() ? "" : "(尾号 " + DocumentNumber.tail(number) + ")");
    }
}
