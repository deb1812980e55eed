/**
 * Small classes that break one rule each, so that the structure tests can show that the rule catches it. Outside
 * org.huiyin, so that nothing of it is ever scanned as a bean.
 */
package broken;
