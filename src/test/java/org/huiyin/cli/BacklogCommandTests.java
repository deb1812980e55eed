package org.huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.process.backlog.BacklogImport;
import org.huiyin.registry.PetitionImport.Counts;
import org.huiyin.registry.PetitionImport.Rejection;
import org.huiyin.registry.PetitionImport.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.context.support.GenericApplicationContext;

class BacklogCommandTests {

    private final StringWriter said = new StringWriter();
    private final CurrentOfficer officer = Mockito.mock(CurrentOfficer.class);
    private final Organization organization = Mockito.mock(Organization.class);
    private final BacklogImport lists = Mockito.mock(BacklogImport.class);

    @BeforeEach
    void everybodyMayWork() {
        Mockito.when(officer.asSystem(ArgumentMatchers.<Supplier<Object>>any()))
                .thenAnswer(call -> call.<Supplier<Object>>getArgument(0).get());
        Mockito.when(officer.as(ArgumentMatchers.any(), ArgumentMatchers.<Supplier<Object>>any()))
                .thenAnswer(call -> call.<Supplier<Object>>getArgument(1).get());
    }

    @Test
    void leavesWithZeroWhenEveryRowIsListed() {
        answers(new Result.Finished(new Counts(12, 3, 0, null, List.of(), List.of("备注"))));

        int exit = run("backlog", "list.xlsx", "--organ", "jsxf");

        assertThat(exit).isZero();
        assertThat(said.toString())
                .contains("列入 12 件，此前已列入 3 件，退回 0 行。 / 12 listed, 3 already there, 0 rejected.")
                .contains("未使用的列 / Columns not used: 备注");
        Mockito.verify(lists).run(Path.of("list.xlsx"), "jsxf");
    }

    @Test
    void leavesWithOneAndSaysWhereARowWasRefused() {
        var rejection = new Rejection(4, "包案领导（B 列）", "没有在岗的负责人“王明”。");
        answers(new Result.Finished(new Counts(0, 0, 1, Path.of("list-退回行.csv"), List.of(rejection), List.of())));
        Mockito.when(organization.officer("tongducha")).thenReturn(Optional.of(new Officer("tongducha", "童督查")));

        int exit = run("backlog", "list.csv", "--officer", "tongducha");

        assertThat(exit).isEqualTo(1);
        assertThat(said.toString()).contains("第 4 行 包案领导（B 列）：没有在岗的负责人“王明”。", "list-退回行.csv");
        Mockito.verify(officer).as(ArgumentMatchers.eq("tongducha"), ArgumentMatchers.<Supplier<Object>>any());
    }

    @Test
    void leavesWithTwoOnWrongUsage() {
        assertThat(run("backlog")).isEqualTo(2);
        assertThat(run("backlog", "list.csv", "--officer", "nobody")).isEqualTo(2);
        assertThat(said.toString()).contains("没有用户名为 nobody 的工作人员");
    }

    private void answers(Result result) {
        Mockito.when(lists.run(ArgumentMatchers.any(), ArgumentMatchers.any())).thenReturn(result);
    }

    private int run(String... arguments) {
        var context = new GenericApplicationContext();
        context.registerBean(CurrentOfficer.class, () -> officer);
        context.registerBean(Organization.class, () -> organization);
        context.registerBean(BacklogImport.class, () -> lists);
        context.refresh();
        var commands = new CommandLineStart(() -> context).commandLine();
        commands.setOut(new PrintWriter(said, true));
        commands.setErr(new PrintWriter(said, true));
        return commands.execute(arguments);
    }
}
