package org.spona.regulations.question.web;

import java.util.Optional;
import org.spona.regulations.question.Basis;
import org.spona.regulations.regulation.Regulation;

/**
 * A place in a regulation as pages show it.
 *
 * @param regulation the act, if it is in the register and the reader may see it
 */
record PlaceView(Basis basis, Optional<Regulation> regulation) {}
