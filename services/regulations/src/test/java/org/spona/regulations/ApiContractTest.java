package org.spona.regulations;

import org.spona.platform.test.ApiContract;

@RegulationsTest
class ApiContractTest extends ApiContract {}
