package org.huiyin.registry;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.huiyin.access.Wall;
import org.huiyin.organization.Post;

public class FakeWall implements Wall {

    final List<Bar> bars = new CopyOnWriteArrayList<>();

    @Override
    public void raise(Bar bar) {
        bars.add(bar);
    }

    @Override
    public List<Bar> on(String petition) {
        return bars.stream().filter(bar -> bar.petition().equals(petition)).toList();
    }

    @Override
    public Set<String> barred(String officer, Collection<Post> posts, Collection<String> petitions, Scope scope) {
        return bars.stream()
                .filter(bar -> bar.ground().holdsIn(scope))
                .filter(bar -> Objects.equals(bar.officer(), officer))
                .map(Bar::petition)
                .filter(petitions::contains)
                .collect(Collectors.toSet());
    }
}
