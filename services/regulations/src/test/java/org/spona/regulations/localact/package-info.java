@NullMarked
package org.spona.regulations.localact;

import org.jspecify.annotations.NullMarked;
