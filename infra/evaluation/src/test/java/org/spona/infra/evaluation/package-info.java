@NullMarked
package org.spona.infra.evaluation;

import org.jspecify.annotations.NullMarked;
