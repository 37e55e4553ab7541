package org.antou.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The command line: finds the command, runs it, and gives its exit status. */
public final class Commands {

    private Commands() {}

    /** Runs one command; 0 done, 1 an expected problem, 2 wrong usage. */
    public static int run(List<String> arguments, Terminal terminal) {
        CommandLine line = new CommandLine(new RootCommand());
        line.addSubcommand(new CreateCommand(terminal));
        line.addSubcommand(new DemoCommand(terminal));
        line.addSubcommand(new CommandLine(new Group.Import())
                .addSubcommand(new ImportNoticeCommand(terminal))
                .addSubcommand(new ImportSheetCommand.Ledger(terminal))
                .addSubcommand(new ImportSheetCommand.Meetings(terminal))
                .addSubcommand(new ImportSheetCommand.People(terminal))
                .addSubcommand(new ImportSheetCommand.Branches(terminal))
                .addSubcommand(new ImportSheetCommand.Documents(terminal))
                .addSubcommand(new ImportSheetCommand.FileChecks(terminal))
                .addSubcommand(new ImportSheetCommand.FileEvidence(terminal))
                .addSubcommand(new ImportFormsCommand(terminal))
                .addSubcommand(new ImportSheetCommand.ExitList(terminal)));
        line.addSubcommand(new CommandLine(new Group.Template())
                .addSubcommand(new TemplateCommand.Ledger(terminal))
                .addSubcommand(new TemplateCommand.Meetings(terminal))
                .addSubcommand(new TemplateCommand.People(terminal))
                .addSubcommand(new TemplateCommand.Branches(terminal))
                .addSubcommand(new TemplateCommand.SanctionList(terminal))
                .addSubcommand(new TemplateCommand.Reports(terminal))
                .addSubcommand(new TemplateCommand.Documents(terminal)));
        line.addSubcommand(new CommandLine(new Group.Export())
                .addSubcommand(new ExportLedgerCommand(terminal))
                .addSubcommand(new ExportMeetingsCommand(terminal))
                .addSubcommand(new ExportQuotaCommand(terminal))
                .addSubcommand(new ExportPeopleCommand(terminal))
                .addSubcommand(new ExportBranchesCommand(terminal))
                .addSubcommand(new ExportPassportsCommand.Documents(terminal))
                .addSubcommand(new ExportPassportsCommand.Loans(terminal))
                .addSubcommand(new ExportFilesCommand(terminal))
                .addSubcommand(new ExportFormsCommand(terminal))
                .addSubcommand(new ExportReconciliationCommand(terminal))
                .addSubcommand(new ExportNoticeCommand(terminal))
                .addSubcommand(new ExportPackCommand(terminal)));
        line.addSubcommand(new CheckCommand(terminal));
        line.addSubcommand(new SelfTestCommand(terminal));
        line.addSubcommand(new AuditCommand(terminal));
        line.addSubcommand(new BackupCommand(terminal));
        line.addSubcommand(new CommandLine(new Group.Medium())
                .addSubcommand(new MediumCommand.Add(terminal))
                .addSubcommand(new MediumCommand.Show(terminal))
                .addSubcommand(new MediumCommand.Remove(terminal)));
        line.addSubcommand(new VerifyCommand(terminal));
        line.addSubcommand(new RestoreCommand(terminal));
        inChinese(line);
        line.setOut(new PrintWriter(terminal.out(), true));
        line.setErr(new PrintWriter(terminal.err(), true));
        line.setParameterExceptionHandler(new WrongUsage());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(arguments.toArray(String[]::new));
    }

    private static void inChinese(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        spec.usageMessage()
                .synopsisHeading("用法:")
                .synopsisSubcommandLabel("命令")
                .parameterListHeading("%n参数:%n")
                .optionListHeading("%n选项:%n")
                .commandListHeading("%n命令:%n")
                .descriptionHeading("%n");
        line.getSubcommands().values().forEach(Commands::inChinese);
    }
}
