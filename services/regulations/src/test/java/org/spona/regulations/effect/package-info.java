@NullMarked
package org.spona.regulations.effect;

import org.jspecify.annotations.NullMarked;
