package broken;

import org.springframework.beans.factory.annotation.Autowired;

class InjectsIntoAField {
    @Autowired
    Runnable work;
}
