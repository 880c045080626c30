package org.spona.regulations.question;

import java.util.Optional;
import org.spona.regulations.regulation.Regulation;

/**
 * A place in a regulation as pages show it.
 *
 * @param regulation the act, if it is in the register and the reader may see it
 */
public record PlaceView(Basis basis, Optional<Regulation> regulation) {}
