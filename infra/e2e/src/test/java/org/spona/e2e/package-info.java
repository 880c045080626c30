/**
 * Tests of the whole house as people and scripts use it. All classes share one house ({@link org.spona.e2e.House}); a
 * person at her browser is a {@link org.spona.e2e.Session}, a script with a token an {@link org.spona.e2e.Script}.
 */
@NullMarked
package org.spona.e2e;

import org.jspecify.annotations.NullMarked;
