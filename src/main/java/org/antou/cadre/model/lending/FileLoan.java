package org.antou.cadre.model.lending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.lending.Loan;
import org.antou.register.Named;

/**
 * 查阅 or 借阅: one personnel file handed out once.
 *
 * @param person    whose file; empty only in a blank one
 * @param section   the person's section; derived, not saved with it
 * @param number    登记号, for example 2026-003
 * @param parts     查(借)阅内容: which parts of the file
 * @param unit      查档单位
 * @param first     查(借)阅人, recorded from the signed paper
 * @param second    the other one: two on each
 * @param approver  审批人, from the signed paper
 * @param lentOn    the day it was handed out; empty only in a blank one
 * @param renewals  {@link FileRenewal} lines, the oldest first
 * @param reminders lines "2026-05-01 第 1 次催还|电话", the oldest first
 * @param reckoning what the rules say of it; derived
 */
public record FileLoan(
        UUID id,
        long version,
        Optional<Named> person,
        Optional<Named> section,
        Optional<LoanKind> kind,
        String number,
        String purpose,
        String parts,
        String unit,
        String first,
        String second,
        String approver,
        Optional<LocalDate> approvedOn,
        Optional<LocalDate> lentOn,
        List<String> renewals,
        List<String> reminders,
        FileReturn back,
        String note,
        FileReckoning reckoning) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "fileLoan";

    public FileLoan {
        renewals = List.copyOf(renewals);
        reminders = List.copyOf(reminders);
    }

    /** One to be filled. */
    public static FileLoan blank(UUID id, long version) {
        return new FileLoan(
                id,
                version,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                FileReturn.NONE,
                "",
                FileReckoning.NONE);
    }

    public boolean isOut() {
        return back.on().isEmpty();
    }

    public String holder() {
        return person.map(Named::name).orElse("");
    }

    /** Those who read, as far as they are named. */
    public List<String> readers() {
        return Stream.of(first, second).filter(name -> !name.isBlank()).toList();
    }

    public List<FileRenewal> renewed() {
        return renewals.stream()
                .flatMap(line -> FileRenewal.parse(line).stream())
                .toList();
    }

    /** For example 2026-003 查阅 林知远的档案. */
    public String label() {
        return (number + " " + kind.map(LoanKind::title).orElse("") + " " + holder() + "的档案").strip();
    }

    /** What due days are reckoned from; empty while it has no day. */
    public Optional<Loan> lending() {
        return lentOn.map(lent -> new Loan(
                lent,
                Optional.empty(),
                renewed().stream().map(FileRenewal::renewal).toList(),
                back.on().filter(day -> !day.isBefore(lent))));
    }

    /** The same before it came back, with so many of its renewals. */
    public FileLoan asLent(int many) {
        List<String> granted =
                renewed().stream().limit(many).map(FileRenewal::toString).toList();
        return new FileLoan(
                id,
                version,
                person,
                section,
                kind,
                number,
                purpose,
                parts,
                unit,
                first,
                second,
                approver,
                approvedOn,
                lentOn,
                granted,
                List.of(),
                FileReturn.NONE,
                note,
                FileReckoning.NONE);
    }

    public FileLoan with(FileReckoning other) {
        return new FileLoan(
                id,
                version,
                person,
                section,
                kind,
                number,
                purpose,
                parts,
                unit,
                first,
                second,
                approver,
                approvedOn,
                lentOn,
                renewals,
                reminders,
                back,
                note,
                other);
    }
}
