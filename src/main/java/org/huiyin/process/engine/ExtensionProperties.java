package org.huiyin.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** Camunda extension properties of a parsed element. */
final class ExtensionProperties {

    private ExtensionProperties() {}

    static @Nullable String value(Element element, String name) {
        Element extensions = element.element("extensionElements");
        Element properties = extensions == null ? null : extensions.element("properties");
        if (properties == null) {
            return null;
        }
        for (Element property : properties.elements("property")) {
            if (name.equals(property.attribute("name"))) {
                return property.attribute("value");
            }
        }
        return null;
    }

    /** The value's words; empty where the property is absent. */
    static Set<String> words(Element element, String name) {
        String value = value(element, name);
        return value == null || value.isBlank() ? Set.of() : Set.of(value.trim().split("\\s+"));
    }
}
