package org.huiyin;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitReferenceTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;

/** Every way to ask the machine, instead of the house's clock, for the time or the zone. */
final class AmbientTime extends DescribedPredicate<JavaAccess<?>> {

    private static final Set<String> ASKING = Set.of(
            "now",
            "systemDefault",
            "system",
            "systemUTC",
            "systemDefaultZone",
            "tickMillis",
            "tickSeconds",
            "tickMinutes");

    AmbientTime() {
        super("the machine is asked for the time or the zone");
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        if (owner.getPackageName().startsWith("java.time")) {
            return ASKING.contains(name) && !parameters(access).contains(Clock.class.getName());
        }
        return owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(TimeZone.class) && name.equals("getDefault")
                || owner.isAssignableTo(Calendar.class)
                        && Set.of("getInstance", "<init>").contains(name)
                || owner.isEquivalentTo(Date.class)
                        && name.equals("<init>")
                        && parameters(access).isEmpty();
    }

    private static List<String> parameters(JavaAccess<?> access) {
        if (access.getTarget() instanceof CodeUnitCallTarget called) {
            return called.getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .toList();
        }
        if (access.getTarget() instanceof CodeUnitReferenceTarget referred) {
            return referred.getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .toList();
        }
        return List.of();
    }
}
