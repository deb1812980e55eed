package broken;

class PrintsToTheConsole {
    void print() {
        System.out.println("somewhere");
    }
}
