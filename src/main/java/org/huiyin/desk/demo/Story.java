package org.huiyin.desk.demo;

import java.util.Map;
import org.huiyin.registry.Registration;
import org.jspecify.annotations.Nullable;

/**
 * One made-up petition as {@code petitions.yaml} tells it, or something that befalls the city without one, as {@code
 * occasions.yaml} tells it.
 *
 * @param received days before the demo's day
 * @param steps name of the way it goes, in {@code steps.yaml}
 * @param until stage it reaches; {@code REGISTERED} where nothing more is done
 * @param claimed post whose officer has taken the open task, or empty where nobody has
 * @param repeats id of the earlier story of the same matter, or empty
 * @param registration what is registered, but for the days and the earlier petition; null where there is no petition
 * @param texts what the steps put into their forms, by the name used in {@code steps.yaml}
 * @param changes by stage, form values that differ from those of the step
 */
record Story(
        String id,
        int received,
        String steps,
        String until,
        String claimed,
        String repeats,
        @Nullable Registration registration,
        Map<String, String> texts,
        Map<String, Map<String, Object>> changes) {}
