package broken.house.upper;

/** What the lower room should not know. */
public record Above(String name) {}
