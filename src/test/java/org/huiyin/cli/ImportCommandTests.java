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
import org.huiyin.registry.Channel;
import org.huiyin.registry.PetitionImport;
import org.huiyin.registry.PetitionImport.Counts;
import org.huiyin.registry.PetitionImport.Defaults;
import org.huiyin.registry.PetitionImport.Rejection;
import org.huiyin.registry.PetitionImport.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine;

class ImportCommandTests {

    private final StringWriter said = new StringWriter();
    private final CurrentOfficer officer = Mockito.mock(CurrentOfficer.class);
    private final Organization organization = Mockito.mock(Organization.class);
    private final PetitionImport petitions = Mockito.mock(PetitionImport.class);

    @BeforeEach
    void everybodyMayWork() {
        Mockito.when(officer.asSystem(ArgumentMatchers.<Supplier<Object>>any()))
                .thenAnswer(call -> call.<Supplier<Object>>getArgument(0).get());
        Mockito.when(officer.as(ArgumentMatchers.any(), ArgumentMatchers.<Supplier<Object>>any()))
                .thenAnswer(call -> call.<Supplier<Object>>getArgument(1).get());
    }

    @Test
    void leavesWithZeroWhenEveryRowIsRegistered() {
        answers(new Result.Finished(new Counts(998, 2, 0, null, List.of(), List.of("答复意见"))));

        int exit = run("messages.csv", "--channel", "web", "--organ", "jsxf");

        assertThat(exit).isZero();
        assertThat(said.toString())
                .contains("登记 998 件，此前已登记 2 件，退回 0 行。 / 998 registered, 2 already there, 0 rejected.")
                .contains("未使用的列 / Columns not used: 答复意见");
        Mockito.verify(petitions)
                .run(
                        ArgumentMatchers.eq(Path.of("messages.csv")),
                        ArgumentMatchers.eq(new Defaults("jsxf", Channel.NETWORK)),
                        ArgumentMatchers.any());
    }

    @Test
    void leavesWithOneAndShowsWhereARowWasRejected() {
        var rejection = new Rejection(17, "收到日期（C 列）", "请填写实际收到的日期。");
        answers(new Result.Finished(new Counts(0, 0, 1, Path.of("a-退回行.csv"), List.of(rejection), List.of())));

        int exit = run("a.csv");

        assertThat(exit).isEqualTo(1);
        assertThat(said.toString()).contains("第 17 行 收到日期（C 列）：请填写实际收到的日期。").contains("a-退回行.csv");
    }

    @Test
    void leavesWithOneWhenTheFileIsUnreadableOrTheRunBrokenOff() {
        answers(new Result.Unreadable("文件是空的。"));
        int unreadable = run("a.csv");

        answers(new Result.BrokenOff(new Counts(3, 0, 0, null, List.of(), List.of()), "导入中断。"));
        int brokenOff = run("a.csv");

        assertThat(List.of(unreadable, brokenOff)).containsExactly(1, 1);
        assertThat(said.toString()).contains("文件是空的。").contains("登记 3 件").contains("导入中断。");
    }

    @Test
    void worksInTheNameOfTheOfficerGiven() {
        answers(new Result.Finished(new Counts(0, 0, 0, null, List.of(), List.of())));
        Mockito.when(organization.officer("wangfang")).thenReturn(Optional.of(new Officer("wangfang", "王芳")));

        int exit = run("a.csv", "--officer", "wangfang");

        assertThat(exit).isZero();
        Mockito.verify(officer).as(ArgumentMatchers.eq("wangfang"), ArgumentMatchers.<Supplier<Object>>any());
    }

    @Test
    void leavesWithTwoOnWrongUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("a.csv", "--channel", "pigeon")).isEqualTo(2);
        assertThat(run("a.csv", "--officer", "nobody")).isEqualTo(2);
        assertThat(said.toString())
                .contains("没有渠道 pigeon")
                .contains("fax, hotline, letter, mailbox, phone, video, visit, web")
                .contains("没有用户名为 nobody 的工作人员");
    }

    @Test
    void explainsItselfInChineseAndEnglish() {
        assertThat(run("--help")).isZero();
        assertThat(said.toString())
                .contains("重复导入不会重复登记", "registers nothing twice", "退出码", "--organ", "--officer", "--channel");
    }

    private void answers(Result result) {
        Mockito.when(petitions.run(ArgumentMatchers.any(), ArgumentMatchers.any(), ArgumentMatchers.any()))
                .thenReturn(result);
    }

    private int run(String... arguments) {
        var context = new GenericApplicationContext();
        context.registerBean(CurrentOfficer.class, () -> officer);
        context.registerBean(Organization.class, () -> organization);
        context.registerBean(PetitionImport.class, () -> petitions);
        context.refresh();
        var writer = new PrintWriter(said);
        return new CommandLine(new ImportCommand(() -> context))
                .setOut(writer)
                .setErr(writer)
                .execute(arguments);
    }
}
