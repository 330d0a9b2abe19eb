import { Link, useNavigate, useSearchParams } from 'react-router';
import { CodeForm } from './code-form';
import { FrontDoor } from './front-door';
import { LostBoth } from './lost-both';
import { useSecondStep } from './queries';
import { wayBack } from './way-back';

/** The second half of a sign-in; the first is kept by the browser, for ten minutes. */
export const SecondStepPage = () => {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const step = useSecondStep();
  return (
    <FrontDoor
      title="Type the code"
      answer="So far you are right. Now show that you have your telephone with you."
      below={
        <Link className="link" to={{ pathname: '/sign-in', search: search.toString() }}>
          Back to the password
        </Link>
      }
    >
      <CodeForm
        busy={step.isPending}
        send={(code, { onError }) =>
          step.mutate(code, {
            onSuccess: () => navigate(wayBack(search), { replace: true }),
            onError,
          })
        }
      >
        <LostBoth />
      </CodeForm>
    </FrontDoor>
  );
};
