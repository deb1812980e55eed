package org.huiyin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;

/** How the house is built, beyond the order of its rooms. */
final class Rules {

    private static final String ENGINE_SEAMS = "org.huiyin.process.engine..";

    static final ArchRule ONLY_PROCESS_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.huiyin.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    static final ArchRule ONLY_THE_SEAMS_KNOW_THE_ENGINES_INSIDE = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE_SEAMS)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.camunda.bpm.engine.impl..", "org.camunda.bpm.webapp.impl..", "org.camunda.bpm.impl.."));

    static final ArchRule ONLY_THE_SEAMS_TOUCH_THE_ENGINES_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE_SEAMS)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ClockUtil.class);

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.huiyin.Time")
            .should()
            .accessTargetWhere(new AmbientTime());

    static final ArchRule NO_FIELD_IS_INJECTED = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(Resource.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class)
            .allowEmptyShould(true);

    static final ArchRule NOBODY_USES_THE_JDKS_LOGGING =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    static final ArchRule ONLY_COMMANDS_PRINT =
            noClasses().that().resideOutsideOfPackage("org.huiyin.cli..").should(ACCESS_STANDARD_STREAMS);

    static final ArchRule PAGES_DO_NOT_SPEAK_TO_THE_ENGINE = noClasses()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .allowEmptyShould(true);

    static final ArchRule EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL = classes().should(beInANullMarkedPackage());

    static final ArchRule MOST_TYPES_STAY_IN_THEIR_PACKAGE = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(mostlyBePackagePrivate());

    private Rules() {}

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in no @NullMarked package"));
            }
        };
    }

    private static ArchCondition<JavaClass> mostlyBePackagePrivate() {
        return new ArchCondition<>("be package-private in more than half of the cases") {

            private List<JavaClass> types = List.of();

            @Override
            public void init(Collection<JavaClass> all) {
                types = List.copyOf(all);
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {}

            @Override
            public void finish(ConditionEvents events) {
                long open = types.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .count();
                var count = "%d of %d top-level types are public".formatted(open, types.size());
                events.add(new SimpleConditionEvent(types, open * 2 < types.size(), count));
            }
        };
    }
}
