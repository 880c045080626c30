/** Practices that other systems have: read, checked, and taken into a network. */
@NullMarked
package org.spona.knowledge.exchange;

import org.jspecify.annotations.NullMarked;
