package org.huiyin.process;

/** A small model that keeps to every rule, or a form of the house, with one thing changed. */
record Broken(String rule, String file, String from, String to) {

    static final String PETITION = "petition.bpmn";
    static final String ORGAN_HANDLING = "organ-handling.bpmn";

    static Broken broken(String rule, String file, String from, String to) {
        return new Broken(rule, file, from, to);
    }

    CheckedModel model() {
        return new CheckedModel(file, changed("src/test/resources/broken/" + file));
    }

    CheckedForm form() {
        return new CheckedForm(file, changed("forms/" + file));
    }

    private String changed(String path) {
        String text = ModelFolder.text(path);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " does not contain " + from);
        }
        return text.replace(from, to);
    }

    @Override
    public String toString() {
        return rule;
    }
}
