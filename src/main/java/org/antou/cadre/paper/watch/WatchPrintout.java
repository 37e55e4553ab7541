package org.antou.cadre.paper.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.antou.cadre.model.lending.FileLoan;
import org.antou.cadre.model.lending.FileLoanColumns;
import org.antou.cadre.model.post.PostColumns;
import org.antou.cadre.model.post.PostLine;
import org.antou.cadre.model.service.GrassrootsService;
import org.antou.cadre.model.service.ServiceColumns;
import org.antou.cadre.model.service.ServiceStanding;
import org.antou.cadre.model.trial.TrialAppointment;
import org.antou.cadre.model.trial.TrialColumns;
import org.antou.cadre.model.trial.TrialStanding;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.register.Column;
import org.antou.register.Columns;

/** The watch lists as they are listed: A4 on its side, a line a record. */
public final class WatchPrintout {

    private static final int NUMBER_WIDTH = 10;

    private WatchPrintout() {}

    /** 试用期人员清单. */
    public static Printout trials(String unit, LocalDate on, List<TrialAppointment> listed) {
        long late = listed.stream()
                .filter(t -> t.reckoning().standing() == TrialStanding.OVERDUE)
                .count();
        return of(
                new Head(unit + "试用期干部清单", on, ",到期未考核 " + late + " 人"),
                TrialColumns.ALL,
                TrialAppointment::name,
                listed);
    }

    /** 岗位和借用清单. */
    public static Printout posts(String unit, LocalDate on, List<PostLine> listed) {
        return of(
                new Head(unit + "备案职务与实际岗位不一致、混岗借用清单", on, ""),
                PostColumns.ALL,
                line -> line.person().name(),
                listed);
    }

    /** 服务年限清单. */
    public static Printout services(String unit, LocalDate on, List<GrassrootsService> listed) {
        long owed = listed.stream()
                .filter(s -> s.reckoning().standing().isOwed() && s.reckoning().standing() != ServiceStanding.ENOUGH)
                .count();
        return of(
                new Head(unit + "基层(最低)服务年限清单", on, ",还应补的 " + owed + " 人;天数含试用期,调离当日不计"),
                ServiceColumns.ALL,
                GrassrootsService::name,
                listed);
    }

    /** 查(借)阅登记表. */
    public static Printout loans(String unit, LocalDate on, List<FileLoan> listed) {
        long out = listed.stream().filter(FileLoan::isOut).count();
        return of(
                new Head(unit + "干部人事档案查(借)阅登记表", on, ",在外 " + out + " 本"),
                FileLoanColumns.ALL,
                FileLoan::holder,
                listed);
    }

    private record Head(String title, LocalDate on, String more) {}

    private static <R> Printout of(Head head, Columns<R> all, Function<R, String> name, List<R> listed) {
        List<Column<R>> columns =
                all.all().stream().filter(column -> column.width() > 0).toList();
        List<PaperColumn> heads = new ArrayList<>(List.of(new PaperColumn("序号", NUMBER_WIDTH, true)));
        columns.forEach(column -> heads.add(PaperColumn.of(column)));
        List<PaperRow> rows = IntStream.range(0, listed.size())
                .mapToObj(i -> {
                    List<String> cells = new ArrayList<>(List.of(String.valueOf(i + 1)));
                    columns.forEach(column -> cells.add(column.show(listed.get(i))));
                    return new PaperRow(name.apply(listed.get(i)), cells);
                })
                .toList();
        return new Printout(
                head.title(),
                "截至 " + head.on() + "  共 " + listed.size() + " 条" + head.more(),
                "",
                true,
                heads,
                rows,
                List.of("制表人", "审核人", "日期"));
    }
}
