@NullMarked
package org.spona.infra.probes;

import org.jspecify.annotations.NullMarked;
