@NullMarked
package org.spona.regulations.waiting;

import org.jspecify.annotations.NullMarked;
