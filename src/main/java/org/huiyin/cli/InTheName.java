package org.huiyin.cli;

import java.util.function.Supplier;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** In whose name a command works: the officer's whom it names, else the system's. */
final class InTheName {

    private InTheName() {}

    /** Refuses an officer whom nobody knows as wrong usage of the command. */
    static <T> T of(@Nullable String officer, ApplicationContext context, CommandSpec command, Supplier<T> work) {
        CurrentOfficer current = context.getBean(CurrentOfficer.class);
        if (officer == null) {
            return current.asSystem(work);
        }
        if (context.getBean(Organization.class).officer(officer).isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "没有用户名为 " + officer + " 的工作人员。 / No officer has the id " + officer + ".");
        }
        return current.as(officer, work);
    }
}
