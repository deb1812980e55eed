package broken.twins.here;

import org.springframework.stereotype.Component;

@Component
class Twin {}
